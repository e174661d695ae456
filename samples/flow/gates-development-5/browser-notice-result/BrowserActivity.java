package org.consentry.flow.gatesdevelopment5.browsernoticeresult;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.KeyEvent;
import android.view.inputmethod.EditorInfo;
import android.webkit.WebView;
import android.webkit.WebViewClient;
import android.widget.EditText;
import android.widget.TextView;

public class BrowserActivity extends Activity implements TextView.OnEditorActionListener {
    private static final int REQ_NOTICE = 0x11;

    private WebView webView;
    private EditText address;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_browser);
        webView = findViewById(R.id.web);
        webView.setWebViewClient(new WebViewClient());
        address = findViewById(R.id.address);
        address.setOnEditorActionListener(this);
        if (NoticeActivity.isAgreed(this)) {
            startServices();
        } else {
            startActivityForResult(new Intent(this, NoticeActivity.class), REQ_NOTICE);
        }
    }

    @Override
    protected void onActivityResult(int requestCode, int resultCode, Intent data) {
        super.onActivityResult(requestCode, resultCode, data);
        if (requestCode == REQ_NOTICE) {
            startServices();
        }
    }

    private void startServices() {
        new CloudClient(getContentResolver()).connect();
        webView.loadUrl("https://start.example.invalid/");
    }

    @Override
    public boolean onEditorAction(TextView v, int actionId, KeyEvent event) {
        if (actionId == EditorInfo.IME_ACTION_GO) {
            webView.loadUrl(address.getText().toString());
            return true;
        }
        return false;
    }
}
