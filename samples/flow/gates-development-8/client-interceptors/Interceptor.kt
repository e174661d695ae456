package org.consentry.flow.gatesdevelopment8.clientinterceptors

fun interface Interceptor {
    fun intercept(request: Request)
}

class Request(val url: String) {
    val headers = LinkedHashMap<String, String>()
}
