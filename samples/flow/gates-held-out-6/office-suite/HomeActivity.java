package org.consentry.flow.gatesheldout6.officesuite;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.widget.Button;
import android.widget.LinearLayout;

public class HomeActivity extends Activity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        LinearLayout root = new LinearLayout(this);
        root.setOrientation(LinearLayout.VERTICAL);
        root.addView(button("New document", "editor"));
        root.addView(button("Share a document", "share"));
        setContentView(root);
    }

    private View button(String text, final String path) {
        Button button = new Button(this);
        button.setText(text);
        button.setOnClickListener(v -> OfficeApp.router(this).open(this, path));
        return button;
    }
}
