package org.consentry.samples.news;

import android.os.Bundle;
import android.widget.EditText;
import org.consentry.samples.kit.account.LoginActivity;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.articles.FeedFragment;
import org.consentry.samples.kit.privacy.Consent;
import org.consentry.samples.kit.privacy.PrivacyDialog;
import org.consentry.samples.news.visit.Visit;

/** The front page. */
public final class HomeActivity extends BaseActivity {
    private FeedFragment feed;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_home);
        feed = FeedFragment.of("https://news.samples.invalid/");
        getFragmentManager().beginTransaction().replace(R.id.feed, feed).commit();
        onClick(R.id.search, () -> feed.search(words()));
        onClick(R.id.login, () -> open(LoginActivity.class));
        onClick(R.id.settings, () -> open(SettingsActivity.class));
        if (!new Consent(this).asked()) {
            new PrivacyDialog(this, this::agreed).show();
        }
    }

    private String words() {
        return ((EditText) findViewById(R.id.search_words)).getText().toString();
    }

    private void agreed() {
        Visit.begin(this);
        feed.search("");
    }
}
