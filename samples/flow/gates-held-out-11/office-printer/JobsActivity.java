package org.consentry.flow.gatesheldout11.officeprinter;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.TextView;

public class JobsActivity extends Activity {
    private TextView printer;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        printer = new TextView(this);
        printer.setText(R.string.no_printer);
        setContentView(printer);
        if (!app().settings().isPolicyAccepted()) {
            askForConsent();
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        showPrinter();
    }

    private void askForConsent() {
        new AlertDialog.Builder(this)
                .setTitle("隐私政策")
                .setMessage("为查找附近的打印机，我们需要获取所连接无线网络的信息。请阅读并同意《隐私政策》后使用。")
                .setCancelable(false)
                .setPositiveButton("同意", (dialog, which) -> {
                    app().settings().setPolicyAccepted();
                    app().floors().update();
                    showPrinter();
                })
                .setNegativeButton("退出", (dialog, which) -> finish())
                .show();
    }

    private void showPrinter() {
        String accessPoint = app().floors().accessPoint();
        if (accessPoint != null) {
            printer.setText(getString(R.string.printer_near, accessPoint));
        }
    }

    private PrintApp app() {
        return (PrintApp) getApplication();
    }
}
