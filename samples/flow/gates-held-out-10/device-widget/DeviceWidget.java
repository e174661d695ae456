package org.consentry.flow.gatesheldout10.devicewidget;

import android.app.PendingIntent;
import android.appwidget.AppWidgetManager;
import android.appwidget.AppWidgetProvider;
import android.content.ComponentName;
import android.content.Context;
import android.content.Intent;
import android.widget.RemoteViews;

public class DeviceWidget extends AppWidgetProvider {
    @Override
    public void onUpdate(Context context, AppWidgetManager manager, int[] ids) {
        RemoteViews views = render(context);
        for (int id : ids) {
            manager.updateAppWidget(id, views);
        }
    }

    static void refresh(Context context) {
        AppWidgetManager.getInstance(context)
                .updateAppWidget(new ComponentName(context, DeviceWidget.class), render(context));
    }

    private static RemoteViews render(Context context) {
        ShareSettings settings = new ShareSettings(context);
        RemoteViews views = new RemoteViews(context.getPackageName(), R.layout.device_widget);
        if (settings.isPolicyAccepted() && settings.isNameShown()) {
            views.setTextViewText(R.id.name, VisibleName.read());
        } else {
            views.setTextViewText(R.id.name, context.getText(R.string.app_name));
        }
        Intent open = new Intent(context, ShareActivity.class);
        views.setOnClickPendingIntent(R.id.name, PendingIntent.getActivity(context, 0, open, 0));
        return views;
    }
}
