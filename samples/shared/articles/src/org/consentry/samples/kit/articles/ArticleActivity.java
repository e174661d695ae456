package org.consentry.samples.kit.articles;

import android.content.Intent;
import android.os.Bundle;
import org.consentry.samples.kit.R;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.text.Texts;

/** One article. */
public final class ArticleActivity extends BaseActivity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_article);
        show(R.id.article_title, getIntent().getStringExtra("title"));
        show(R.id.article_body, Texts.plain(getIntent().getStringExtra("body")));
        onClick(R.id.article_share, this::share);
    }

    private void share() {
        Intent send = new Intent(Intent.ACTION_SEND);
        send.setType("text/plain");
        send.putExtra(Intent.EXTRA_TEXT, getIntent().getStringExtra("title"));
        startActivity(Intent.createChooser(send, null));
    }
}
