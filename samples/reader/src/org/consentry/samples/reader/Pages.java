package org.consentry.samples.reader;

/** Cuts a text into pages. */
final class Pages {
    private final String text;
    private final int size;
    private int page;

    Pages(String text, int size) {
        this.text = text;
        this.size = size;
    }

    int at() {
        return page;
    }

    void go(int wanted) {
        int last = Math.max(0, (text.length() - 1) / size);
        page = Math.max(0, Math.min(last, wanted));
    }

    String text() {
        int from = page * size;
        return text.substring(Math.min(from, text.length()), Math.min(text.length(), from + size));
    }
}
