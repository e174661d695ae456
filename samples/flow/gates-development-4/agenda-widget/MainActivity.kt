package org.consentry.flow.gatesdevelopment4.agendawidget

import android.app.Activity
import android.app.AlertDialog
import android.appwidget.AppWidgetManager
import android.content.ComponentName
import android.content.Intent
import android.os.Bundle
import android.widget.TextView

class MainActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(TextView(this).apply { setText(R.string.hint) })
        if (!policyAccepted) askForPolicy()
    }

    private fun askForPolicy() {
        AlertDialog.Builder(this)
            .setTitle(R.string.policy_title)
            .setMessage(R.string.policy_text)
            .setCancelable(false)
            .setPositiveButton(R.string.agree) { _, _ ->
                policyAccepted = true
                updateWidgets()
            }
            .setNegativeButton(R.string.decline) { _, _ -> finish() }
            .show()
    }

    private fun updateWidgets() {
        val ids = AppWidgetManager.getInstance(this).getAppWidgetIds(ComponentName(this, AgendaWidget::class.java))
        sendBroadcast(
            Intent(this, AgendaWidget::class.java)
                .setAction(AppWidgetManager.ACTION_APPWIDGET_UPDATE)
                .putExtra(AppWidgetManager.EXTRA_APPWIDGET_IDS, ids)
        )
    }
}
