resource "aws_cloudwatch_metric_alarm" "storage" {
  alarm_name          = "payments-${var.environment}-storage-low"
  alarm_description   = "Less than 10 GiB are free on the database of payments"
  namespace           = "AWS/RDS"
  metric_name         = "FreeStorageSpace"
  statistic           = "Minimum"
  comparison_operator = "LessThanThreshold"
  threshold           = 10 * 1024 * 1024 * 1024
  period              = 300
  evaluation_periods  = 3

  dimensions = {
    DBInstanceIdentifier = aws_db_instance.payments.identifier
  }
}
