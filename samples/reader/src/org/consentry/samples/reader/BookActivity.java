package org.consentry.samples.reader;

import android.os.Bundle;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.data.Store;
import org.consentry.samples.kit.text.Texts;

/** One book, page by page. */
public final class BookActivity extends BaseActivity {
    private Pages pages;
    private Store history;
    private String title;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_book);
        title = getIntent().getStringExtra("title");
        pages = new Pages(Texts.plain(getIntent().getStringExtra("body")), 600);
        history = new Store(this, "history");
        history.text("viewed", title + "," + Texts.shorten(history.text("viewed"), 400));
        String mark = history.text("mark:" + title);
        pages.go(mark.isEmpty() ? 0 : Integer.parseInt(mark));
        onClick(R.id.page_next, () -> turn(1));
        onClick(R.id.page_back, () -> turn(-1));
        turn(0);
    }

    private void turn(int by) {
        pages.go(pages.at() + by);
        show(R.id.page, pages.text());
        history.text("mark:" + title, String.valueOf(pages.at()));
    }
}
