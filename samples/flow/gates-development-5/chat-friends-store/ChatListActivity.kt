package org.consentry.flow.gatesdevelopment5.chatfriendsstore

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.TextView

class ChatListActivity : Activity() {
    private lateinit var friends: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        title = AppKv.nickname
        friends = TextView(this)
        setContentView(friends)
        if (!AppKv.policyAgreed) showPolicy()
    }

    override fun onResume() {
        super.onResume()
        findFriends()
    }

    private fun findFriends() {
        if (!AppKv.policyAgreed) return
        FriendFinder(contentResolver).start { count ->
            runOnUiThread { friends.text = getString(R.string.friends, count) }
        }
    }

    private fun showPolicy() {
        AppKv.policyShown = true
        AlertDialog.Builder(this)
            .setTitle(R.string.policy_title)
            .setMessage(R.string.policy_text)
            .setPositiveButton(R.string.agree) { _, _ -> onAgreed() }
            .setNegativeButton(R.string.disagree) { _, _ -> finish() }
            .setCancelable(false)
            .show()
    }

    private fun onAgreed() {
        AppKv.policyAgreed = true
        findFriends()
    }
}
