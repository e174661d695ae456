package org.consentry.flow.gatesheldout5.minigames;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.Button;
import android.widget.GridLayout;
import android.widget.Toast;

import org.consentry.flow.gatesheldout5.minigames.task.CarrierTask;

public class GameHallActivity extends Activity {

    private static final String[] GAMES = {"消消乐", "2048", "跳一跳", "数独", "贪吃蛇", "五子棋"};

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        GridLayout grid = new GridLayout(this);
        grid.setColumnCount(2);
        for (String game : GAMES) {
            Button button = new Button(this);
            button.setText(game);
            button.setOnClickListener(v -> buy(game));
            grid.addView(button);
        }
        setContentView(grid);
        GameApp app = (GameApp) getApplication();
        if (!app.isAgreed()) {
            showProtocol(app);
        }
    }

    private void buy(String game) {
        String pay = "other".equals(CarrierTask.carrier) ? "微信" : "话费";
        Toast.makeText(this, game + "：可使用" + pay + "购买道具", Toast.LENGTH_SHORT).show();
    }

    private void showProtocol(GameApp app) {
        new AlertDialog.Builder(this)
                .setTitle("用户协议与隐私政策")
                .setMessage("亲爱的玩家，请您仔细阅读《用户协议》和《隐私政策》。我们会收集您的设备信息用于支付和广告。您点击“同意”后即可开始游戏。")
                .setPositiveButton("同意", (d, w) -> app.agree())
                .setNegativeButton("拒绝", (d, w) -> finish())
                .setCancelable(false)
                .create()
                .show();
    }
}
