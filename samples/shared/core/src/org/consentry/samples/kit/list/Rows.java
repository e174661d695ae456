package org.consentry.samples.kit.list;

import android.content.Context;
import android.view.View;
import android.view.ViewGroup;
import android.widget.BaseAdapter;
import android.widget.TextView;
import java.util.ArrayList;
import java.util.List;
import org.consentry.samples.kit.data.Items;
import org.consentry.samples.kit.text.Texts;

/** Shows items as rows of text. */
public final class Rows extends BaseAdapter {
    private final Context context;
    private final List<Items.Item> items = new ArrayList<>();

    public Rows(Context context) {
        this.context = context;
    }

    public void show(List<Items.Item> fresh) {
        items.clear();
        items.addAll(fresh);
        notifyDataSetChanged();
    }

    @Override
    public int getCount() {
        return items.size();
    }

    @Override
    public Items.Item getItem(int position) {
        return items.get(position);
    }

    @Override
    public long getItemId(int position) {
        return items.get(position).id;
    }

    @Override
    public View getView(int position, View old, ViewGroup parent) {
        TextView view = old instanceof TextView ? (TextView) old : new TextView(context);
        Items.Item item = getItem(position);
        view.setPadding(32, 24, 32, 24);
        view.setText(item.title + "\n" + Texts.shorten(Texts.plain(item.body), 80));
        return view;
    }
}
