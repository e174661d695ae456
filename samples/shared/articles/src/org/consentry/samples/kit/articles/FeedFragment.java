package org.consentry.samples.kit.articles;

import android.app.ListFragment;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.ListView;
import java.util.ArrayList;
import org.consentry.samples.kit.data.Items;
import org.consentry.samples.kit.list.Rows;
import org.consentry.samples.kit.task.Tasks;

/** The list of articles. */
public final class FeedFragment extends ListFragment {
    private Rows rows;
    private Articles articles;

    public static FeedFragment of(String host) {
        Bundle arguments = new Bundle();
        arguments.putString("host", host);
        FeedFragment fragment = new FeedFragment();
        fragment.setArguments(arguments);
        return fragment;
    }

    @Override
    public void onActivityCreated(Bundle state) {
        super.onActivityCreated(state);
        articles = new Articles(getActivity(), getArguments().getString("host"));
        rows = new Rows(getActivity());
        setListAdapter(rows);
        Tasks.load(articles::fresh, articles.kept(""), rows::show);
    }

    @Override
    public void onListItemClick(ListView list, View view, int position, long id) {
        Items.Item article = rows.getItem(position);
        Intent intent = new Intent(getActivity(), ArticleActivity.class);
        intent.putExtra("title", article.title);
        intent.putExtra("body", article.body);
        startActivity(intent);
    }

    public void search(String words) {
        Tasks.load(() -> articles.kept(words), new ArrayList<>(), rows::show);
    }
}
