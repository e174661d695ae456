package org.consentry.flow.gatesheldout2.viewstateswitch;

import android.app.Activity;
import android.app.ActivityManager;
import android.app.AlertDialog;
import android.os.Bundle;
import android.util.Log;

public class TasksActivity extends Activity {
    private TasksViewModel viewModel;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        viewModel = new TasksViewModel(getSharedPreferences("tasks", MODE_PRIVATE));
        viewModel.state.observe(this::render);
        viewModel.load();
    }

    private void render(ViewState state) {
        switch (state) {
            case NEED_PRIVACY:
                showPrivacyDialog();
            case CONTENT:
                loadTasks();
                break;
            default:
                throw new IllegalStateException(state.name());
        }
    }

    private void showPrivacyDialog() {
        AlertDialog dialog = new AlertDialog.Builder(this).create();
        dialog.setTitle("个人信息保护指引");
        dialog.setMessage("请充分阅读并理解《隐私政策》");
        dialog.setButton(AlertDialog.BUTTON_POSITIVE, "同意", (d, which) -> viewModel.onPrivacyPassed());
        dialog.setButton(AlertDialog.BUTTON_NEGATIVE, "拒绝", (d, which) -> finish());
        dialog.setCancelable(false);
        dialog.show();
    }

    private void loadTasks() {
        ActivityManager manager = (ActivityManager) getSystemService(ACTIVITY_SERVICE);
        Log.i("tasks", "top " + manager.getRunningTasks(10));
    }
}
