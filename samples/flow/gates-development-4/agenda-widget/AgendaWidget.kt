package org.consentry.flow.gatesdevelopment4.agendawidget

import android.appwidget.AppWidgetManager
import android.appwidget.AppWidgetProvider
import android.content.Context
import android.provider.CalendarContract
import android.widget.RemoteViews

class AgendaWidget : AppWidgetProvider() {
    override fun onUpdate(context: Context, manager: AppWidgetManager, ids: IntArray) {
        val text = nextEvent(context)
        for (id in ids) {
            val views = RemoteViews(context.packageName, R.layout.widget_agenda)
            views.setTextViewText(R.id.next_event, text)
            manager.updateAppWidget(id, views)
        }
    }

    private fun nextEvent(context: Context): String {
        val now = System.currentTimeMillis()
        val columns = arrayOf(CalendarContract.Instances.TITLE)
        return try {
            CalendarContract.Instances.query(context.contentResolver, columns, now, now + DAY).use {
                if (it.moveToFirst()) it.getString(0) else context.getString(R.string.nothing)
            }
        } catch (e: SecurityException) {
            context.getString(R.string.nothing)
        }
    }

    private companion object {
        const val DAY = 24 * 60 * 60 * 1000L
    }
}
