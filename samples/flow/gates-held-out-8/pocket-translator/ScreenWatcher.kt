package org.consentry.flow.gatesheldout8.pockettranslator

import android.app.Activity
import android.app.Application
import android.os.Bundle

class ScreenWatcher(private val clips: ClipReader) : Application.ActivityLifecycleCallbacks {
    private var last: String? = null

    override fun onActivityResumed(activity: Activity) {
        if (activity is BeforeConsent) return
        val text = clips.read()
        if (text != null && text != last) {
            last = text
            (activity as? ClipTarget)?.offer(text)
        }
    }

    override fun onActivityCreated(activity: Activity, state: Bundle?) = Unit
    override fun onActivityStarted(activity: Activity) = Unit
    override fun onActivityPaused(activity: Activity) = Unit
    override fun onActivityStopped(activity: Activity) = Unit
    override fun onActivitySaveInstanceState(activity: Activity, state: Bundle) = Unit
    override fun onActivityDestroyed(activity: Activity) = Unit
}
