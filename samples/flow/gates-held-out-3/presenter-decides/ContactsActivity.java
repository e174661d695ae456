package org.consentry.flow.gatesheldout3.presenterdecides;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.database.Cursor;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;
import java.util.ArrayList;

public class ContactsActivity extends Activity implements ContactsContract.View {
    private ContactsContract.Presenter mPresenter;
    private ListView mListView;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        mListView = new ListView(this);
        setContentView(mListView);
        mPresenter = new ContactsPresenter(this, new ContactsModel(this));
        mPresenter.start();
    }

    @Override
    public void showPolicy() {
        DialogInterface.OnClickListener listener = new DialogInterface.OnClickListener() {
            @Override
            public void onClick(DialogInterface dialog, int which) {
                if (which == DialogInterface.BUTTON_POSITIVE) {
                    mPresenter.agree();
                } else {
                    mPresenter.refuse();
                }
            }
        };
        new AlertDialog.Builder(this)
                .setTitle("服务协议和隐私政策")
                .setMessage("请你务必认真阅读、充分理解“服务协议”和“隐私政策”各条款。如你同意，请点击“同意”开始使用通讯录备份。")
                .setPositiveButton("同意", listener)
                .setNegativeButton("暂不使用", listener)
                .setCancelable(false)
                .show();
    }

    @Override
    public void loadContacts() {
        ArrayList<String> names = new ArrayList<>();
        Cursor cursor = getContentResolver().query(
                android.provider.ContactsContract.Contacts.CONTENT_URI, null, null, null, null);
        if (cursor != null) {
            int column = cursor.getColumnIndex(android.provider.ContactsContract.Contacts.DISPLAY_NAME);
            while (cursor.moveToNext()) {
                names.add(cursor.getString(column));
            }
            cursor.close();
        }
        mListView.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, names));
    }

    @Override
    public void close() {
        finish();
    }
}
