package org.consentry.flow.gatesheldout8.usedbooks;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.Menu;
import android.view.MenuItem;
import android.widget.ArrayAdapter;
import android.widget.ListView;

import java.util.Arrays;
import java.util.List;

public class BooksActivity extends Activity {

    private static final List<String> BOOKS = Arrays.asList(
            "《平凡的世界》 九成新 15 元", "《百年孤独》 八成新 12 元", "《高等数学》上册 有笔记 6 元");

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setTitle(new Account(this).getName());
        ListView list = new ListView(this);
        list.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, BOOKS));
        setContentView(list);
    }

    @Override
    public boolean onCreateOptionsMenu(Menu menu) {
        menu.add(R.string.log_out);
        return true;
    }

    @Override
    public boolean onOptionsItemSelected(MenuItem item) {
        new Account(this).logOut();
        startActivity(new Intent(this, LoginActivity.class));
        finish();
        return true;
    }
}
