package org.consentry.flow.gatesdevelopment4.jobofcoverage

import android.app.job.JobParameters
import android.app.job.JobService
import android.telephony.TelephonyManager
import android.util.Log

class CoverageJob : JobService() {
    override fun onStartJob(params: JobParameters): Boolean {
        Log.i(TAG, cells())
        return false
    }

    override fun onStopJob(params: JobParameters): Boolean = false

    private fun cells(): String {
        val telephony = getSystemService(TELEPHONY_SERVICE) as TelephonyManager
        return try {
            telephony.allCellInfo.orEmpty().joinToString()
        } catch (e: SecurityException) {
            ""
        }
    }

    private companion object {
        const val TAG = "CoverageJob"
    }
}
