package org.consentry.flow.gatesheldout6.phonethemes;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.os.AsyncTask;
import android.os.Bundle;
import android.view.View;
import android.widget.AdapterView;
import android.widget.ArrayAdapter;
import android.widget.GridView;

public class ThemeActivity extends Activity implements AdapterView.OnItemClickListener {

    private final ThemeRepository repository = new ThemeRepository();
    private GridView grid;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        grid = new GridView(this);
        grid.setNumColumns(2);
        grid.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, repository.all()));
        grid.setOnItemClickListener(this);
        setContentView(grid);
        new CarrierThemeTask(this, repository).executeOnExecutor(AsyncTask.THREAD_POOL_EXECUTOR);
        if (!PrivacySp.isAgree(this)) {
            showPrivacyDialog();
        }
    }

    private void showPrivacyDialog() {
        AlertDialog.Builder builder = new AlertDialog.Builder(this);
        builder.setTitle("服务协议与隐私政策");
        builder.setMessage("请你务必审慎阅读、充分理解“服务协议”和“隐私政策”各条款，包括但不限于：为了向你推荐运营商定制主题，我们需要读取你的SIM卡信息。如你同意，请点击“同意”开始接受我们的服务。");
        builder.setCancelable(false);
        builder.setPositiveButton("同意", new DialogInterface.OnClickListener() {
            @Override
            public void onClick(DialogInterface dialog, int which) {
                PrivacySp.setAgree(ThemeActivity.this, true);
            }
        });
        builder.setNegativeButton("暂不使用", new DialogInterface.OnClickListener() {
            @Override
            public void onClick(DialogInterface dialog, int which) {
                finish();
            }
        });
        builder.create().show();
    }

    void apply(Theme theme) {
        setTitle(theme.name);
        grid.setBackgroundColor(theme.color);
    }

    @Override
    public void onItemClick(AdapterView<?> parent, View view, int position, long id) {
        apply(repository.all().get(position));
    }
}
