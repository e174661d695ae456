package org.consentry.flow.gatesheldout5.readingclub;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.widget.ArrayAdapter;
import android.widget.ListView;
import android.widget.TextView;

public class ClubActivity extends Activity {
    private static final String[] BOOKS = {"The Lighthouse Keeper", "A Garden in Winter", "Seven Letters"};

    private TextView hint;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_club);
        hint = findViewById(R.id.hint);
        ListView books = findViewById(R.id.books);
        books.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, BOOKS));
        books.setOnItemClickListener((parent, view, position, id) -> {
            Bus.get().emit(Topics.BOOK_OPENED);
            setTitle(BOOKS[position]);
        });
        Choices choices = new Choices(this);
        if (!choices.agreedToMeasurement()) {
            hint.setVisibility(View.GONE);
            Bus.get().on(Topics.CONSENT_CLOSED, () -> hint.setVisibility(View.VISIBLE));
            new ConsentDialog(this, choices).show();
        }
    }
}
