#!/usr/bin/env python3
"""Makes the two fonts of org.jianfu.documents. Run once by hand; the build never needs it.

    make-fonts.py <clone of github.com/TrionesType/zhuque> <NotoSerifCJK-Regular.ttc> <Unihan_OtherMappings.txt> <output folder>

Needs fonttools, cffsubr and openstep_plist. Outlines are taken as they are, only fewer of them.
"""
import glob
import sys

import cffsubr
import openstep_plist
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTCollection

zhuque, noto, unihan, out = sys.argv[1:5]


def table_of_8105():
    """通用规范汉字表 (2013)."""
    return {int(line[2:].split()[0], 16) for line in open(unihan) if "\tkTGH\t" in line}


def gb2312():
    pairs = (bytes([a, b]) for a in range(0xA1, 0xF8) for b in range(0xA1, 0xFF))
    return {ord(c) for c in (p.decode("gb2312", "ignore") for p in pairs) if len(c) == 1}


def is_hanzi(c):
    return 0x3400 <= c < 0xA000 or c >= 0x20000


def draw(glyph, pen):
    layer = next(each for each in glyph["layers"] if each.get("layerId") == "m01")
    for shape in layer["shapes"]:
        points = [(round(n[0]), round(n[1]), n[2][0]) for n in shape["nodes"]]
        start = max(i for i, p in enumerate(points) if p[2] != "o") + 1
        points = points[start:] + points[:start]
        pen.moveTo(points[-1][:2])
        control = []
        for i, (x, y, kind) in enumerate(points):
            if kind == "o":
                control.append((x, y))
            elif control:
                pen.curveTo(*control, (x, y))
                control = []
            elif i < len(points) - 1:
                pen.lineTo((x, y))
        pen.closePath()


def write(name, family, copyright, glyphs, cmap):
    """Name-keyed CFF: OpenPDF loses glyphs of CID-keyed fonts with subroutines."""
    strings = {".notdef": (1000, T2CharStringPen(1000, None).getCharString()), **glyphs}
    font = FontBuilder(1000, isTTF=False)
    font.setupGlyphOrder(list(strings))
    font.setupCharacterMap(cmap)
    font.setupCFF(family.replace(" ", "") + "-Regular", {"FullName": family}, {n: s for n, (_, s) in strings.items()}, {})
    font.setupHorizontalMetrics({n: (width, 0) for n, (width, _) in strings.items()})
    font.setupHorizontalHeader(ascent=880, descent=-120)
    font.setupNameTable({
        "copyright": copyright, "familyName": family, "styleName": "Regular", "psName": family.replace(" ", "") + "-Regular",
        "licenseDescription": "SIL Open Font License, Version 1.1", "licenseInfoURL": "https://scripts.sil.org/OFL",
    })
    font.setupOS2(sTypoAscender=880, sTypoDescender=-120, usWinAscent=880, usWinDescent=120, fsType=0)
    font.setupPost(keepGlyphNames=False)
    cffsubr.subroutinize(font.font, cff_version=1)
    font.save(out + "/" + name)
    return set(cmap)


def fangsong(wanted):
    glyphs, cmap = {}, {}
    for path in sorted(glob.glob(zhuque + "/src/ZhuqueFangsong.glyphspackage/glyphs/*.glyph")):
        glyph = openstep_plist.load(open(path), use_numbers=True)
        codes = glyph.get("unicode", [])
        codes = [c for c in (codes if isinstance(codes, list) else [codes]) if c in wanted]
        if codes:
            pen = T2CharStringPen(1000, None)
            draw(glyph, pen)
            glyphs[glyph["glyphname"]] = (1000, pen.getCharString())
            cmap.update({c: glyph["glyphname"] for c in codes})
    return write("fangsong.otf", "Zhuque Fangsong", "Copyright (c) 2023, Zhejiang JadeFoci Technology Co. LTD", glyphs, cmap)


def song(wanted):
    font = next(f for f in TTCollection(noto).fonts if f["name"].getDebugName(1) == "Noto Serif CJK SC")
    source, cmap = font.getGlyphSet(), {c: n for c, n in font.getBestCmap().items() if c in wanted}
    glyphs = {}
    for name in cmap.values():
        pen = T2CharStringPen(source[name].width, None)
        source[name].draw(pen)
        glyphs[name] = (source[name].width, pen.getCharString())
    return write("song.otf", "Noto Serif CJK SC", font["name"].getDebugName(0), glyphs, cmap)


hanzi = table_of_8105() | {c for c in gb2312() if is_hanzi(c)} | {0x20BB7}
others = {c for c in gb2312() if not is_hanzi(c)} | set(range(0x20, 0x17F)) | {0x2014, 0x2010, 0x2013, 0x3013, 0x25A1, 0x20AC, 0x3014, 0x3015, 0xB7} | set(range(0xFF01, 0xFF5F)) | set(range(0x2460, 0x249C))
body = fangsong(hanzi)
title = song(hanzi | others)
print(len(hanzi), "hanzi;", "not in fangsong:", "".join(map(chr, sorted(hanzi - body))), "; in neither:", "".join(map(chr, sorted((hanzi | others) - body - title))))
