# One listener for both buttons.
.class public Lt/Answer;
.super Ljava/lang/Object;
.implements Landroid/content/DialogInterface$OnClickListener;

.field final home:Lt/Home;

.method public constructor <init>(Lt/Home;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lt/Answer;->home:Lt/Home;
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 7
    const/4 v0, -0x1
    const/4 v1, 0x0
    if-ne p2, v0, :hand
    const/4 v1, 0x1

    :hand
    iget-object v2, p0, Lt/Answer;->home:Lt/Home;
    invoke-static {v1, v2}, Lt/Told;->told(ZLandroid/content/Context;)V
    if-ne p2, v0, :refused
    invoke-static {}, Lx/Sdk;->handler()V
    iget-object v1, p0, Lt/Answer;->home:Lt/Home;
    invoke-static {v1}, Lt/Kept;->agree(Landroid/content/Context;)V
    invoke-static {v1}, Lt/Doubt;->agree(Landroid/content/Context;)V
    new-instance v2, Landroid/content/Intent;
    const-class v3, Lt/Next;
    invoke-direct {v2, v1, v3}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v1, v2}, Lt/Home;->startActivity(Landroid/content/Intent;)V
    return-void

    :refused
    invoke-static {}, Lx/Sdk;->refused()V
    iget-object v1, p0, Lt/Answer;->home:Lt/Home;
    invoke-virtual {v1}, Lt/Home;->finish()V
    return-void
.end method
