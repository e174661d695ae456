package org.consentry.flow.gatesheldout5.kidsstories

class StoryShelf {
    private val texts = linkedMapOf(
        "小兔子找月亮" to "从前有一只小兔子，它想知道月亮住在哪里……",
        "会唱歌的石头" to "河边有一块石头，每到夜里就轻轻地唱歌……",
        "云朵面包店" to "天上开了一家面包店，面包师傅是一朵胖胖的云……",
    )

    fun titles(): List<String> = texts.keys.toList()

    fun text(title: String): String = texts.getValue(title)
}
