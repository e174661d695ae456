package org.consentry.flow.gatesdevelopment6.jobsservicelocator

import android.app.job.JobParameters
import android.app.job.JobService
import android.util.Log

class ProfileJob : JobService() {
    override fun onStartJob(params: JobParameters?): Boolean {
        if (!ServiceLocator.consent.isGranted) {
            return false
        }
        collect()
        return false
    }

    override fun onStopJob(params: JobParameters?): Boolean = false

    private fun collect() {
        val apps = packageManager.getInstalledApplications(0)
        Log.d("ProfileJob", "${apps.size} apps, office: ${apps.any { it.packageName == "cn.wps.moffice_eng" }}")
    }
}
