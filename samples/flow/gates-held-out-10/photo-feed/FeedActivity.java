package org.consentry.flow.gatesheldout10.photofeed;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.ArrayAdapter;
import android.widget.EditText;
import android.widget.LinearLayout;
import android.widget.ListView;

public class FeedActivity extends Activity {
    private static final String[] PHOTOS = {"晨雾", "老街", "雪山"};

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        Session session = Sessions.current(this);
        if (session == null) {
            startActivity(new Intent(this, WelcomeActivity.class));
            finish();
            return;
        }
        EditText comment = new EditText(this);
        comment.setVisibility(session.mayComment() ? View.VISIBLE : View.GONE);
        ListView list = new ListView(this);
        list.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, PHOTOS));
        list.setOnItemClickListener((parent, view, position, id) -> session.seen(PHOTOS[position]));
        LinearLayout root = new LinearLayout(this);
        root.setOrientation(LinearLayout.VERTICAL);
        root.addView(comment);
        root.addView(list);
        setContentView(root);
    }
}
