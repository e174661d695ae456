# Two methods with one name and the same parameters, which Java cannot write; every name is decoded when it is used,
# so a reader of the code cannot see which interface of the system is called.
.class public final Lo/ŀ;
.super Ljava/lang/Object;

.field private static ı:Ljava/lang/Object;

.method public static ı(Landroid/content/Context;)V
    .registers 3
    :try_start
    invoke-static {p0}, Lo/ŀ;->ı(Landroid/content/Context;)Ljava/lang/Object;
    move-result-object v0
    sput-object v0, Lo/ŀ;->ı:Ljava/lang/Object;
    :try_end
    .catch Ljava/lang/Throwable; {:try_start .. :try_end} :failed
    return-void

    :failed
    move-exception v0
    const/4 v1, 0x0
    sput-object v1, Lo/ŀ;->ı:Ljava/lang/Object;
    return-void
.end method

# The value that the named service of the system gives.
.method public static ı(Landroid/content/Context;)Ljava/lang/Object;
    .registers 7
    .annotation system Ldalvik/annotation/Throws;
        value = {
            Ljava/lang/Exception;
        }
    .end annotation
    const-string v0, "\u0051\u004a\u004c\u004a\u0040"
    const/16 v1, 0x21
    invoke-static {v0, v1}, Lo/ŀ;->ı(Ljava/lang/String;I)Ljava/lang/String;
    move-result-object v0
    invoke-virtual {p0, v0}, Landroid/content/Context;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v2
    const-string v0, "\u0040\u004c\u0047\u0056\u004a\u004f\u0043\u000f\u0056\u0046\u0048\u0040\u0056\u004f\u004e\u004c\u005a\u000a\u0071\u0043\u004b\u0044\u0052\u004b\u004b\u004b\u005f\u006a\u0040\u004c\u0042\u0043\u0040\u0054"
    invoke-static {v0, v1}, Lo/ŀ;->ı(Ljava/lang/String;I)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
    move-result-object v0
    const-string v3, "\u0046\u0047\u0057\u0060\u0040\u0050\u004e\u0042\u0047\u006a\u0040"
    invoke-static {v3, v1}, Lo/ŀ;->ı(Ljava/lang/String;I)Ljava/lang/String;
    move-result-object v3
    const/4 v4, 0x0
    new-array v5, v4, [Ljava/lang/Class;
    invoke-virtual {v0, v3, v5}, Ljava/lang/Class;->getMethod(Ljava/lang/String;[Ljava/lang/Class;)Ljava/lang/reflect/Method;
    move-result-object v0
    new-array v3, v4, [Ljava/lang/Object;
    invoke-virtual {v0, v2, v3}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    return-object v0
.end method

# Decodes a name: each letter is turned by the key plus its position modulo seven.
.method public static ı(Ljava/lang/String;I)Ljava/lang/String;
    .registers 6
    invoke-virtual {p0}, Ljava/lang/String;->toCharArray()[C
    move-result-object v0
    const/4 v1, 0x0

    :next
    array-length v2, v0
    if-ge v1, v2, :done
    aget-char v2, v0, v1
    rem-int/lit8 v3, v1, 0x7
    add-int/2addr v3, p1
    xor-int/2addr v2, v3
    int-to-char v2, v2
    aput-char v2, v0, v1
    add-int/lit8 v1, v1, 0x1
    goto :next

    :done
    new-instance v1, Ljava/lang/String;
    invoke-direct {v1, v0}, Ljava/lang/String;-><init>([C)V
    return-object v1
.end method
