package org.consentry.samples.reader;

import android.content.Intent;
import android.os.Bundle;
import android.widget.EditText;
import android.widget.ListView;
import java.util.ArrayList;
import org.consentry.samples.kit.account.LoginActivity;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.data.Items;
import org.consentry.samples.kit.list.Rows;
import org.consentry.samples.kit.privacy.Consent;
import org.consentry.samples.kit.privacy.PrivacyDialog;
import org.consentry.samples.kit.task.Tasks;

/** The shelf. */
public final class MainActivity extends BaseActivity {
    private Items books;
    private Rows rows;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_main);
        books = new Items(this, "books");
        rows = new Rows(this);
        ListView list = findViewById(R.id.books);
        list.setAdapter(rows);
        list.setOnItemClickListener((parent, view, position, id) -> read(rows.getItem(position)));
        onClick(R.id.search, this::refresh);
        onClick(R.id.store, () -> open(StoreActivity.class));
        onClick(R.id.login, () -> open(LoginActivity.class));
        onClick(R.id.settings, () -> open(SettingsActivity.class));
        if (!new Consent(this).asked()) {
            new PrivacyDialog(this, this::agreed).show();
        }
    }

    @Override
    protected void onStart() {
        super.onStart();
        refresh();
    }

    private void agreed() {
        ((ReaderApp) getApplication()).startStatistics();
        refresh();
    }

    private void refresh() {
        String words = ((EditText) findViewById(R.id.search_words)).getText().toString();
        Tasks.load(() -> books.search(words, 200), new ArrayList<>(), rows::show);
    }

    private void read(Items.Item book) {
        Intent intent = new Intent(this, BookActivity.class);
        intent.putExtra("title", book.title);
        intent.putExtra("body", book.body);
        startActivity(intent);
    }
}
