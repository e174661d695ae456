package org.consentry.flow.gatesheldout9.villagebus;

import android.app.PendingIntent;
import android.appwidget.AppWidgetManager;
import android.appwidget.AppWidgetProvider;
import android.content.Context;
import android.content.Intent;
import android.widget.RemoteViews;

import java.util.List;

public class NextBusWidget extends AppWidgetProvider {

    @Override
    public void onUpdate(Context context, AppWidgetManager manager, int[] ids) {
        String text = text(context);
        for (int id : ids) {
            RemoteViews views = new RemoteViews(context.getPackageName(), R.layout.widget_next_bus);
            views.setTextViewText(R.id.next, text);
            Intent open = new Intent(context, MainActivity.class);
            views.setOnClickPendingIntent(R.id.next, PendingIntent.getActivity(context, 0, open, 0));
            manager.updateAppWidget(id, views);
        }
    }

    private String text(Context context) {
        List<Stop> stops = Stop.all(context);
        if (!Agreement.isGiven(context)) {
            return context.getString(R.string.open_app_first);
        }
        return context.getString(R.string.nearest, NearestStop.of(context, stops).name);
    }
}
