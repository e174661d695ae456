package org.consentry.flow.gatesheldout6.bloodpressure

import android.app.AlarmManager
import android.app.PendingIntent
import android.app.job.JobInfo
import android.app.job.JobScheduler
import android.content.ComponentName
import android.content.Context
import android.content.Intent
import java.util.Calendar
import java.util.concurrent.TimeUnit

object Plans {
    private const val JOB_STATISTICS = 11
    private const val REQUEST_REMINDER = 1

    fun setUp(context: Context) {
        planReminder(context)
        planStatistics(context)
    }

    private fun planReminder(context: Context) {
        val eight = Calendar.getInstance().apply {
            set(Calendar.HOUR_OF_DAY, 8)
            set(Calendar.MINUTE, 0)
            add(Calendar.DATE, 1)
        }
        val intent = PendingIntent.getBroadcast(context, REQUEST_REMINDER, Intent(context, ReminderReceiver::class.java), 0)
        val alarms = context.getSystemService(Context.ALARM_SERVICE) as AlarmManager
        alarms.setRepeating(AlarmManager.RTC, eight.timeInMillis, AlarmManager.INTERVAL_DAY, intent)
    }

    private fun planStatistics(context: Context) {
        val scheduler = context.getSystemService(Context.JOB_SCHEDULER_SERVICE) as JobScheduler
        if (scheduler.allPendingJobs.any { it.id == JOB_STATISTICS }) return
        val job = JobInfo.Builder(JOB_STATISTICS, ComponentName(context, StatisticsJob::class.java))
            .setPeriodic(TimeUnit.DAYS.toMillis(1))
            .setRequiredNetworkType(JobInfo.NETWORK_TYPE_ANY)
            .build()
        scheduler.schedule(job)
    }
}
