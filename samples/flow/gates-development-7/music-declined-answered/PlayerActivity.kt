package org.consentry.flow.gatesdevelopment7.musicdeclinedanswered

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.TextView

class PlayerActivity : Activity() {
    private lateinit var store: ChoiceStore
    private lateinit var recommendations: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_player)
        recommendations = findViewById(R.id.recommendations)
        store = ChoiceStore(this)
        if (store.choice == Choice.NONE) askForChoice()
        update()
    }

    private fun askForChoice() {
        AlertDialog.Builder(this)
            .setTitle(R.string.privacy_title)
            .setMessage(R.string.privacy_text)
            .setCancelable(false)
            .setPositiveButton(R.string.accept) { _, _ -> onChoice(Choice.ACCEPTED) }
            .setNegativeButton(R.string.decline) { _, _ -> onChoice(Choice.DECLINED) }
            .show()
    }

    private fun onChoice(choice: Choice) {
        store.choice = choice
        update()
    }

    private fun update() {
        val choice = store.choice
        if (choice != Choice.NONE) {
            val players = packageManager.getInstalledApplications(0)
                .map { it.packageName }
                .filter { "music" in it || "audio" in it }
            recommendations.text = getString(R.string.import_from, players.joinToString())
        } else {
            recommendations.setText(R.string.no_recommendations)
        }
    }
}
