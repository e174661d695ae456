package org.consentry.flow.gatesheldout4.gamecentre;

import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;

public class LobbyActivity extends BaseActivity {
    private static final String[] GAMES = {"斗地主", "麻将", "象棋", "五子棋"};

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        ListView list = new ListView(this);
        list.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, GAMES));
        list.setOnItemClickListener((parent, view, position, id) ->
                game().getStartQueue().enqueue(() -> GameSdk.get().openChannel(GAMES[position])));
        setContentView(list);
    }
}
