package org.consentry.flow.gatesdevelopment4.answerstoredeitherway;

import android.app.ListActivity;
import android.content.pm.ApplicationInfo;
import android.content.pm.PackageManager;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import java.util.ArrayList;
import java.util.List;

public class AppManagerActivity extends ListActivity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setListAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, loadApps()));
    }

    private List<String> loadApps() {
        PackageManager pm = getPackageManager();
        List<String> names = new ArrayList<>();
        for (ApplicationInfo info : pm.getInstalledApplications(0)) {
            if ((info.flags & ApplicationInfo.FLAG_SYSTEM) == 0) {
                names.add(info.loadLabel(pm).toString());
            }
        }
        return names;
    }
}
