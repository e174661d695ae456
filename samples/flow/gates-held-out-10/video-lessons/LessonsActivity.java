package org.consentry.flow.gatesheldout10.videolessons;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.widget.ArrayAdapter;
import android.widget.ListView;

public class LessonsActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (app().hasAgreed()) {
            showLessons();
        } else {
            setContentView(R.layout.activity_agreement);
            findViewById(R.id.tv_agree).setOnClickListener(this::onAgree);
            findViewById(R.id.tv_refuse).setOnClickListener(v -> finish());
        }
    }

    private void onAgree(View view) {
        app().agree();
        showLessons();
    }

    private void showLessons() {
        ListView list = new ListView(this);
        list.setAdapter(ArrayAdapter.createFromResource(this, R.array.lessons, android.R.layout.simple_list_item_1));
        setContentView(list);
    }

    private LessonsApp app() {
        return (LessonsApp) getApplication();
    }
}
