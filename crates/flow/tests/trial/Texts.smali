# A text that is put behind itself again and again, and then replaced piece by piece.
.class public Lt/Texts;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 8
    new-instance v0, Ljava/lang/StringBuilder;
    const-string v1, "aaaaaaaa"
    invoke-direct {v0, v1}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
    const/16 v2, 0x28
    :again
    invoke-virtual {v0, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/CharSequence;)Ljava/lang/StringBuilder;
    add-int/lit8 v2, v2, -0x1
    if-nez v2, :again
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    const-string v3, "a"
    const/16 v2, 0x28
    :replace
    invoke-virtual {v1, v3, v1}, Ljava/lang/String;->replace(Ljava/lang/CharSequence;Ljava/lang/CharSequence;)Ljava/lang/String;
    move-result-object v1
    add-int/lit8 v2, v2, -0x1
    if-nez v2, :replace
    invoke-static {}, Lx/Sdk;->texts()V
    return-void
.end method
