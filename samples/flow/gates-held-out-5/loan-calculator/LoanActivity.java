package org.consentry.flow.gatesheldout5.loancalculator;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.view.View;
import android.widget.EditText;
import android.widget.TextView;

import java.util.Locale;

public class LoanActivity extends Activity {

    private EditText amountEdit;
    private EditText monthsEdit;
    private EditText rateEdit;
    private TextView resultText;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_loan);
        amountEdit = findViewById(R.id.amount);
        monthsEdit = findViewById(R.id.months);
        rateEdit = findViewById(R.id.rate);
        resultText = findViewById(R.id.result);
        View calculate = findViewById(R.id.calculate);
        calculate.setOnClickListener(v -> calculate());
        int status = UserConfig.getAgreeStatus(this);
        if (status == 1) {
            RiskService.start(this, false);
        } else if (status == 0) {
            showAgreement();
        }
    }

    private void showAgreement() {
        new AlertDialog.Builder(this)
                .setTitle("授权协议")
                .setMessage("为评估您的借款额度，我们需要收集设备信息和应用列表。请阅读《用户注册协议》《隐私政策》，确认是否同意。")
                .setPositiveButton("同意授权", (dialog, which) -> {
                    UserConfig.setAgreeStatus(this, 1);
                    RiskService.start(this, true);
                })
                .setNegativeButton("仅使用计算器", (dialog, which) -> UserConfig.setAgreeStatus(this, 2))
                .setCancelable(false)
                .show();
    }

    private void calculate() {
        double amount = number(amountEdit);
        double months = number(monthsEdit);
        double rate = number(rateEdit) / 100 / 12;
        if (amount <= 0 || months < 1) {
            resultText.setText("请输入金额和期数");
            return;
        }
        double pow = Math.pow(1 + rate, months);
        double monthly = rate == 0 ? amount / months : amount * rate * pow / (pow - 1);
        resultText.setText(String.format(Locale.CHINA, "每月还款 %.2f 元，总利息 %.2f 元", monthly, monthly * months - amount));
    }

    private double number(EditText edit) {
        try {
            return Double.parseDouble(edit.getText().toString());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
