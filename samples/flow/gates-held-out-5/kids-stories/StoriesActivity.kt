package org.consentry.flow.gatesheldout5.kidsstories

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView

class StoriesActivity : Activity() {
    private val machine by lazy { ConsentMachine.of(this) }
    private val reporter by lazy { ReadingReporter(applicationContext, machine) }
    private val stories = StoryShelf()

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val list = ListView(this)
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, stories.titles())
        list.setOnItemClickListener { _, _, position, _ -> open(stories.titles()[position]) }
        setContentView(list)
        if (machine.needsAnswer) askParents()
    }

    override fun onResume() {
        super.onResume()
        reporter.report("show")
    }

    private fun open(title: String) {
        reporter.report("open", title)
        AlertDialog.Builder(this).setTitle(title).setMessage(stories.text(title)).setPositiveButton("读完了", null).show()
    }

    private fun askParents() {
        machine.moveTo(ConsentState.ASKED)
        AlertDialog.Builder(this)
            .setTitle(R.string.guardian_title)
            .setMessage(R.string.guardian_text)
            .setCancelable(false)
            .setPositiveButton(R.string.guardian_agree) { _, _ ->
                machine.moveTo(ConsentState.AGREED)
                reporter.report("agree")
            }
            .setNegativeButton(R.string.guardian_disagree) { _, _ -> finish() }
            .show()
    }
}
