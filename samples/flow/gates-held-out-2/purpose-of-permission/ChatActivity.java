package org.consentry.flow.gatesheldout2.purposeofpermission;

import android.Manifest;
import android.app.Activity;
import android.app.AlertDialog;
import android.content.pm.PackageManager;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;

public class ChatActivity extends Activity {
    private static final int REQUEST = 100;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (!accepted()) {
            showAgreement();
        }
        boolean explainNow = true;
        if (explainNow) {
            explain();
        }
    }

    private boolean accepted() {
        return getPreferences(MODE_PRIVATE).getBoolean("accepted", false);
    }

    private void showAgreement() {
        new AlertDialog.Builder(this)
                .setTitle("隐私政策")
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (dialog, which) -> {
                    getPreferences(MODE_PRIVATE).edit().putBoolean("accepted", true).apply();
                    explain();
                })
                .setNegativeButton("退出", (dialog, which) -> finish())
                .setCancelable(false)
                .show();
    }

    private void explain() {
        if (checkSelfPermission(Manifest.permission.READ_CONTACTS) == PackageManager.PERMISSION_GRANTED) {
            readContacts();
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle("权限申请说明")
                .setMessage("为了帮您找到好友，需要读取通讯录权限")
                .setPositiveButton("去授权", (dialog, which) ->
                        requestPermissions(new String[] {Manifest.permission.READ_CONTACTS}, REQUEST))
                .setNegativeButton("暂不", null)
                .show();
    }

    @Override
    public void onRequestPermissionsResult(int code, String[] permissions, int[] results) {
        if (code == REQUEST && results.length > 0 && results[0] == PackageManager.PERMISSION_GRANTED) {
            readContacts();
        }
    }

    private void readContacts() {
        try (Cursor cursor = getContentResolver().query(
                ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)) {
            Log.i("chat", "friends " + (cursor == null ? 0 : cursor.getCount()));
        }
    }
}
