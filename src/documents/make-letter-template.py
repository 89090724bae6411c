#!/usr/bin/env python3
"""Makes the first Word template of an official letter (GB/T 9704-2012). Run once by hand; edit the result in Word or WPS.

    make-letter-template.py <output.docx>
"""
import sys
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
FANGSONG, TITLE, SONG = "仿宋_GB2312", "方正小标宋简体", "宋体"


def fonts(name):
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"/>'


def style(ident, name, paragraph, run=""):
    return f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{ident}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>'


def p(style_id, *texts):
    runs = "".join(f'<w:r><w:t xml:space="preserve">{t}</w:t></w:r>' for t in texts)
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id}"/></w:pPr>{runs}</w:p>'


styles = f'''{XML}<w:styles {W}>
<w:docDefaults><w:rPrDefault><w:rPr>{fonts(FANGSONG)}<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:kinsoku/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:jc w:val="both"/></w:pPr><w:rPr>{fonts(FANGSONG)}<w:spacing w:val="-5"/><w:sz w:val="32"/></w:rPr></w:style>
{style("RedHead", "发文机关标志", '<w:snapToGrid w:val="0"/><w:spacing w:before="1984" w:line="960" w:lineRule="exact"/><w:jc w:val="center"/>', fonts(TITLE) + '<w:color w:val="E60012"/><w:spacing w:val="0"/><w:sz w:val="92"/>')}
{style("Number", "发文字号", '<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="9" w:color="E60012"/></w:pBdr><w:snapToGrid w:val="0"/><w:spacing w:before="1160" w:line="360" w:lineRule="exact"/><w:jc w:val="center"/>')}
{style("LetterTitle", "公文标题", '<w:keepNext/><w:snapToGrid w:val="0"/><w:spacing w:before="1160" w:after="580" w:line="700" w:lineRule="exact"/><w:jc w:val="center"/>', fonts(TITLE) + '<w:spacing w:val="0"/><w:sz w:val="44"/>')}
{style("Addressee", "主送机关", '<w:jc w:val="left"/>')}
{style("Body", "公文正文", '<w:widowControl/><w:ind w:firstLineChars="200" w:firstLine="632"/>')}
{style("Attachments", "附件说明", '<w:ind w:left="1580" w:leftChars="500" w:hangingChars="300" w:hanging="948"/>')}
{style("Signer", "发文机关署名", '<w:keepNext/><w:keepLines/><w:spacing w:beforeLines="200" w:before="1160"/><w:jc w:val="right"/>')}
{style("LetterDate", "成文日期", '<w:keepLines/><w:ind w:rightChars="400" w:right="1264"/><w:jc w:val="right"/>')}
{style("Note", "附注", '<w:ind w:firstLineChars="200" w:firstLine="632"/>')}
{style("Folio", "页码", '<w:snapToGrid w:val="0"/><w:ind w:leftChars="100" w:left="280" w:rightChars="100" w:right="280"/><w:jc w:val="left"/>', fonts(SONG) + '<w:spacing w:val="0"/><w:sz w:val="28"/>')}
</w:styles>'''

body = "".join([
    p("RedHead", "{{issuer}}"),
    p("Number", "{{number}}"),
    p("LetterTitle", "{{title}}"),
    p("Addressee", "{{addressee}}", "："),
    p("Body", "{{?paragraphs}}"), p("Body", "{{text}}"), p("Body", "{{/paragraphs}}"),
    p("Body", "{{?attachments}}"), p("Attachments", "{{text}}"), p("Body", "{{/attachments}}"),
    p("Signer", "{{signer}}"),
    p("LetterDate", "{{date}}"),
    p("Note", "{{?contact}}"), p("Note", "（", "{{text}}", "）"), p("Note", "{{/contact}}"),
])
section = '''<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:footerReference w:type="even" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1247" w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>'''


def footer(side):
    page = '<w:r><w:t xml:space="preserve">— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> —</w:t></w:r>'
    return f'{XML}<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="Folio"/><w:jc w:val="{side}"/></w:pPr>{page}</w:p></w:ftr>'


def alternative(name, *others):
    return f'<w:font w:name="{name}"><w:altName w:val="{",".join(others)}"/><w:charset w:val="86"/></w:font>'


OD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
parts = {
    "[Content_Types].xml": f'{XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    + "".join(f'<Override PartName="/word/{n}.xml" ContentType="{OD}{t}+xml"/>' for n, t in [("document", "document.main"), ("styles", "styles"), ("settings", "settings"), ("fontTable", "fontTable"), ("footer1", "footer"), ("footer2", "footer")])
    + "</Types>",
    "_rels/.rels": f'{XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{REL}officeDocument" Target="word/document.xml"/></Relationships>',
    "word/_rels/document.xml.rels": f'{XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    + "".join(f'<Relationship Id="rId{i}" Type="{REL}{t}" Target="{f}.xml"/>' for i, (t, f) in enumerate([("styles", "styles"), ("settings", "settings"), ("footer", "footer1"), ("footer", "footer2"), ("fontTable", "fontTable")], 1))
    + "</Relationships>",
    "word/document.xml": f"{XML}<w:document {W}><w:body>{body}{section}</w:body></w:document>",
    "word/styles.xml": styles,
    "word/settings.xml": f'{XML}<w:settings {W}><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>',
    "word/fontTable.xml": f'{XML}<w:fonts {W}>' + alternative(FANGSONG, "仿宋", "FangSong", "STFangsong") + alternative(TITLE, "FZXiaoBiaoSong-B05S", "华文中宋", "宋体") + alternative(SONG, "SimSun") + "</w:fonts>",
    "word/footer1.xml": footer("right"),
    "word/footer2.xml": footer("left"),
}
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
    for name, text in parts.items():
        archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)
