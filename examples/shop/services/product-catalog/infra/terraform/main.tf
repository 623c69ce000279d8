terraform {
  required_version = ">= 1.11"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }

  backend "s3" {
    bucket       = "marketlane-terraform-state"
    key          = "product-catalog/terraform.tfstate"
    region       = "eu-west-1"
    encrypt      = true
    use_lockfile = true
  }
}

variable "environment" {
  type = string
}

resource "aws_db_instance" "catalog" {
  identifier                  = "product-catalog-${var.environment}"
  engine                      = "postgres"
  engine_version              = "17.4"
  instance_class              = "db.r8g.large"
  allocated_storage           = 100
  storage_encrypted           = true
  db_name                     = "catalog"
  username                    = "catalog"
  manage_master_user_password = true
  multi_az                    = true
  backup_retention_period     = 14
  deletion_protection         = true
}

resource "aws_s3_bucket" "images" {
  bucket = "marketlane-product-images-${var.environment}"
}

resource "aws_s3_bucket_public_access_block" "images" {
  bucket                  = aws_s3_bucket.images.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_lifecycle_configuration" "images" {
  bucket = aws_s3_bucket.images.id

  rule {
    id     = "old-versions"
    status = "Enabled"

    filter {}

    noncurrent_version_expiration {
      noncurrent_days = 30
    }
  }
}
