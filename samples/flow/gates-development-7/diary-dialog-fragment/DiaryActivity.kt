package org.consentry.flow.gatesdevelopment7.diarydialogfragment

import android.app.Activity
import android.content.Context
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView

class DiaryActivity : Activity(), PrivacyDialogFragment.Listener {
    private lateinit var list: ListView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_diary)
        list = findViewById(R.id.photos)
        if (preferences().getBoolean(KEY_ACCEPTED, false)) {
            showPhotos()
        } else if (fragmentManager.findFragmentByTag(PrivacyDialogFragment.TAG) == null) {
            PrivacyDialogFragment().show(fragmentManager, PrivacyDialogFragment.TAG)
        }
    }

    override fun onPrivacyAccepted() {
        preferences().edit().putBoolean(KEY_ACCEPTED, true).apply()
        showPhotos()
    }

    private fun showPhotos() {
        val names = PhotoSource(contentResolver).newest(20)
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, names)
    }

    private fun preferences() = getSharedPreferences("diary", Context.MODE_PRIVATE)

    private companion object {
        const val KEY_ACCEPTED = "privacy_accepted"
    }
}
