package org.consentry.flow.gatesheldout10.parceltracking

import android.app.Activity
import android.app.Application
import android.content.ClipboardManager
import android.content.Context
import android.os.Bundle

/** Marks the screens that may be open while the user has not agreed. */
interface BeforeAgreement

class ClipboardWatcher(private val onNumber: (String) -> Unit) : Application.ActivityLifecycleCallbacks {
    override fun onActivityResumed(activity: Activity) {
        if (activity is BeforeAgreement) return
        val clipboard = activity.getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager
        val text = clipboard.primaryClip?.getItemAt(0)?.coerceToText(activity) ?: return
        NUMBER.find(text)?.let { onNumber(it.value) }
    }

    override fun onActivityCreated(activity: Activity, savedInstanceState: Bundle?) = Unit

    override fun onActivityStarted(activity: Activity) = Unit

    override fun onActivityPaused(activity: Activity) = Unit

    override fun onActivityStopped(activity: Activity) = Unit

    override fun onActivitySaveInstanceState(activity: Activity, outState: Bundle?) = Unit

    override fun onActivityDestroyed(activity: Activity) = Unit

    private companion object {
        val NUMBER = Regex("[A-Z]{2}[0-9]{9,13}")
    }
}
