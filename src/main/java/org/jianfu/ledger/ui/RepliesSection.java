package org.jianfu.ledger.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jianfu.kernel.People;
import org.jianfu.ledger.UnitReply;
import org.jianfu.ui.Dates;
import org.jianfu.ui.Section;
import org.jianfu.vault.ui.FilePreview;

/** What the unit sent in, the newest first. */
class RepliesSection extends Section {

    RepliesSection(
            String heading,
            List<UnitReply> replies,
            People people,
            ZoneId zone,
            Function<String, InputStream> opening) {
        super(heading);
        replies.reversed().forEach(reply -> add(card(reply, people, zone, opening)));
        setVisible(!replies.isEmpty());
    }

    private static Div card(UnitReply reply, People people, ZoneId zone, Function<String, InputStream> opening) {
        Paragraph text = new Paragraph(reply.text());
        text.addClassName("lg-reply-text");
        Span who = new Span(people.nameOf(reply.by()) + " · " + Dates.moment(reply.at(), zone));
        who.addClassName("jf-quiet");
        Div card = new Div(text);
        if (!reply.files().isEmpty()) {
            UnorderedList files = new UnorderedList();
            files.addClassName("lg-files");
            reply.files().forEach(file -> files.add(file(file, () -> opening.apply(file.stored()))));
            card.add(files);
        }
        card.add(who);
        card.addClassName("lg-reply");
        return card;
    }

    private static ListItem file(UnitReply.File file, Supplier<InputStream> content) {
        ListItem item = new ListItem(DownloadLink.to(file, content));
        if (FilePreview.isOffered(file.name())) {
            item.add(FilePreview.of(file.name(), content));
        }
        return item;
    }
}
