package org.parley.statements.input;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page: the {@code article} or {@code main} element with the most text, else the body, without
 * menus, captions, forms and scripts.
 */
final class Html {
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "svg",
            "figure",
            "figcaption",
            "iframe",
            "head",
            "textarea",
            "dialog");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?");

    private final String raw;
    private final Extract.Builder extract;

    private Html(String raw) {
        this.raw = raw;
        this.extract = new Extract.Builder(raw);
    }

    static Extract extract(String raw) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(raw, "");
        Html html = new Html(raw);
        html.walk(body(document));
        return html.extract.build();
    }

    private static Element body(Document document) {
        @Nullable Element best = null;
        for (Element element : document.select("article, main, [role=main]")) {
            if (best == null || element.text().length() > best.text().length()) {
                best = element;
            }
        }
        return best == null || best.text().isBlank() ? document.body() : best;
    }

    /** Without recursion: a page may be nested as deeply as its author likes. */
    private void walk(Element root) {
        @Nullable Node node = root;
        while (node != null) {
            if (node instanceof TextNode text) {
                words(text);
            }
            boolean inside = node.childNodeSize() > 0 && !(node instanceof Element element && leftOut(element));
            breakAt(node);
            if (inside) {
                node = node.childNode(0);
                continue;
            }
            while (node != null && !node.equals(root) && node.nextSibling() == null) {
                node = node.parent();
                if (node != null) {
                    breakAt(node);
                }
            }
            node = node == null || node.equals(root) ? null : node.nextSibling();
        }
    }

    private static boolean leftOut(Element element) {
        return LEFT_OUT.contains(element.normalName()) || element.hasAttr("hidden");
    }

    private void breakAt(Node node) {
        if (node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"))) {
            extract.line();
        }
    }

    private void words(TextNode text) {
        int at = text.sourceRange().startPos();
        int end = text.sourceRange().endPos();
        if (at < 0 || end > raw.length()) {
            return;
        }
        Matcher entity = ENTITY.matcher(raw).region(at, end);
        while (entity.find()) {
            letters(at, entity.start());
            extract.add(Parser.unescapeEntities(entity.group(), false), entity.start(), entity.end());
            at = entity.end();
        }
        letters(at, end);
    }

    private void letters(int from, int to) {
        for (int i = from; i < to; i++) {
            extract.add(raw.substring(i, i + 1), i, i + 1);
        }
    }
}
