package org.consentry.flow.consentgates.kotlinsuspenduntilanswer

internal enum class Answer { YES, NO }
