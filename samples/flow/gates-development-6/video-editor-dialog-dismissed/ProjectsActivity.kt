package org.consentry.flow.gatesdevelopment6.videoeditordialogdismissed

import android.app.Activity
import android.os.Bundle
import android.widget.TextView

class ProjectsActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(TextView(this).apply { text = "New project" })
        val agreed = (application as EditorApp).prefs.getBoolean("privacy_accepted", false)
        if (!agreed && savedInstanceState == null) {
            PrivacyDialogFragment().show(fragmentManager, "privacy")
        }
    }
}
