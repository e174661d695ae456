package org.consentry.samples.technews;

import android.os.Bundle;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.articles.FeedFragment;

/** Articles on one topic. */
public final class TopicActivity extends BaseActivity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_topic);
        String topic = getIntent().getStringExtra("topic");
        show(R.id.topic_title, topic);
        FeedFragment feed = FeedFragment.of("https://tech.samples.invalid/" + topic + "/");
        getFragmentManager().beginTransaction().replace(R.id.topic_feed, feed).commit();
        onClick(R.id.topic_follow, () -> ((TechApp) getApplication()).stats().viewed(topic));
    }
}
