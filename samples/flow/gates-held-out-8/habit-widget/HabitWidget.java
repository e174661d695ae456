package org.consentry.flow.gatesheldout8.habitwidget;

import android.app.PendingIntent;
import android.appwidget.AppWidgetManager;
import android.appwidget.AppWidgetProvider;
import android.content.Context;
import android.content.Intent;
import android.widget.RemoteViews;

public class HabitWidget extends AppWidgetProvider {

    @Override
    public void onUpdate(Context context, AppWidgetManager manager, int[] ids) {
        RemoteViews views = new RemoteViews(context.getPackageName(), R.layout.widget);
        Intent open = new Intent(context, HabitActivity.class);
        views.setOnClickPendingIntent(R.id.habits, PendingIntent.getActivity(context, 0, open, 0));
        if (!Agreements.of(context).isAccepted()) {
            views.setTextViewText(R.id.habits, context.getString(R.string.open_first));
            manager.updateAppWidget(ids, views);
            return;
        }
        views.setTextViewText(R.id.habits, Habit.today());
        manager.updateAppWidget(ids, views);
        new WidgetStatistics(context).report(ids.length);
    }
}
