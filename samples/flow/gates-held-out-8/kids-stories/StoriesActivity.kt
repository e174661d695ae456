package org.consentry.flow.gatesheldout8.kidsstories

import android.app.Activity
import android.os.Bundle
import android.text.InputType
import android.view.View
import android.widget.ArrayAdapter
import android.widget.Button
import android.widget.EditText
import android.widget.LinearLayout
import android.widget.ListView
import android.widget.TextView
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch

class StoriesActivity : Activity() {
    private val scope = MainScope()
    private val steps by lazy { Steps(getSharedPreferences("stories", MODE_PRIVATE)) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        ReadingStatistics(contentResolver, steps.flow).begin(scope)
        scope.launch {
            steps.flow.collect { step ->
                when (step) {
                    Step.PARENT -> setContentView(parent())
                    Step.POLICY -> setContentView(policy())
                    Step.SHELF -> setContentView(shelf())
                }
            }
        }
    }

    override fun onDestroy() {
        scope.cancel()
        super.onDestroy()
    }

    private fun parent(): View {
        val question = ParentQuestion()
        val answer = EditText(this)
        answer.inputType = InputType.TYPE_CLASS_NUMBER
        return column(text("请爸爸妈妈来帮忙：${question.text}"), answer, button("确定") {
            if (question.isRight(answer.text.toString())) steps.reached(Step.POLICY) else answer.error = "再算一次"
        })
    }

    private fun policy(): View = column(
        text("亲爱的家长：我们会收集设备标识用于统计阅读时长。请阅读《儿童隐私政策》：stories.example.invalid/privacy"),
        button("我是监护人，已阅读并同意") { steps.reached(Step.SHELF) },
        button("不同意") { finish() },
    )

    private fun shelf(): View = ListView(this).also {
        it.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, listOf("小兔子找月亮", "会飞的面包车", "森林邮局"))
    }

    private fun column(vararg views: View) = LinearLayout(this).apply {
        orientation = LinearLayout.VERTICAL
        views.forEach(::addView)
    }

    private fun text(content: String) = TextView(this).apply { text = content }

    private fun button(label: String, action: () -> Unit) = Button(this).apply {
        text = label
        setOnClickListener { action() }
    }
}
