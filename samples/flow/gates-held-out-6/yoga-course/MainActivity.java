package org.consentry.flow.gatesheldout6.yogacourse;

import android.app.Activity;
import android.app.Dialog;
import android.os.Bundle;
import android.view.View;
import android.widget.ArrayAdapter;
import android.widget.ListView;

import org.consentry.flow.gatesheldout6.yogacourse.module.CourseModule;
import org.consentry.flow.gatesheldout6.yogacourse.module.ModuleManager;
import org.consentry.flow.gatesheldout6.yogacourse.module.ModuleTable;

public class MainActivity extends Activity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_main);
        ListView list = findViewById(R.id.courses);
        list.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, CourseModule.courses()));
        if (!PrivacyHelper.hasAgreed(this)) {
            showPrivacyDialog();
        }
    }

    private void showPrivacyDialog() {
        final Dialog dialog = new Dialog(this);
        dialog.setContentView(R.layout.dialog_privacy);
        dialog.setCancelable(false);
        dialog.findViewById(R.id.agree).setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                PrivacyHelper.setAgreed(MainActivity.this);
                ModuleManager.getInstance().enter(ModuleTable.PHASE_AGREE);
                dialog.dismiss();
            }
        });
        dialog.findViewById(R.id.disagree).setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                dialog.dismiss();
                finish();
            }
        });
        dialog.show();
    }
}
