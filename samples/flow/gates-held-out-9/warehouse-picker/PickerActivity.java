package org.consentry.flow.gatesheldout9.warehousepicker;

import android.app.Activity;
import android.content.SharedPreferences;
import android.os.Bundle;

import org.consentry.flow.gatesheldout9.warehousepicker.route.PolicyGuard;
import org.consentry.flow.gatesheldout9.warehousepicker.route.Route;
import org.consentry.flow.gatesheldout9.warehousepicker.route.Router;

public class PickerActivity extends Activity {

    private Router router;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        SharedPreferences preferences = getSharedPreferences("picker", MODE_PRIVATE);
        router = new Router(page -> setContentView(page.view(this)));
        router.add("home", Route.OPEN, HomePage::new);
        router.add("map", Route.OPEN, MapPage::new);
        router.add("tasks", Route.PROTECTED, TasksPage::new);
        router.add("policy", Route.OPEN, all -> new PolicyPage(all, preferences));
        router.guard(new PolicyGuard(preferences, "policy"));
        router.open("home");
    }

    @Override
    public void onBackPressed() {
        if (!router.back()) {
            super.onBackPressed();
        }
    }
}
