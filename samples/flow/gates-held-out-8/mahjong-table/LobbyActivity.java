package org.consentry.flow.gatesheldout8.mahjongtable;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;
import android.widget.Toast;

public class LobbyActivity extends Activity {

    private static final String[] ROOMS = {"新手房  底分 1", "高手房  底分 10", "四川血战", "广东推倒胡"};

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        ListView list = new ListView(this);
        list.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, ROOMS));
        list.setOnItemClickListener((parent, view, position, id) ->
                Toast.makeText(this, "正在匹配：" + ROOMS[position], Toast.LENGTH_SHORT).show());
        setContentView(list);
        ConsentTask consent = ((MahjongApp) getApplication()).consent();
        if (!consent.isAgreed()) {
            ask(consent);
        }
    }

    private void ask(ConsentTask consent) {
        new AlertDialog.Builder(this)
                .setTitle("用户协议与隐私政策")
                .setMessage("为保障公平竞技，我们会收集设备与用户识别信息用于反作弊。请阅读《用户协议》和《隐私政策》(mahjong.example.invalid/privacy)。")
                .setCancelable(false)
                .setPositiveButton("同意并进入", (dialog, which) -> consent.answer(true))
                .setNegativeButton("拒绝", (dialog, which) -> {
                    consent.answer(false);
                    finish();
                })
                .show();
    }
}
